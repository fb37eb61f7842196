//! The classical Runge–Kutta method of fourth order, for paths of a few stocks.

/// Room for the four slopes of a step, kept so that a path allocates nothing on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct RungeKutta<S> {
    slopes: [S; 4],
    middle: S,
}

impl<S: AsRef<[f64]> + AsMut<[f64]> + Clone> RungeKutta<S> {
    /// Room for states of the same length as `like`.
    pub fn new(like: &S) -> Self {
        Self { slopes: std::array::from_fn(|_| like.clone()), middle: like.clone() }
    }

    /// Moves `state` on by `dt`, where `slope(state, out)` writes the rates of change.
    #[inline]
    pub fn step(&mut self, state: &mut S, dt: f64, mut slope: impl FnMut(&S, &mut S)) {
        let [k1, k2, k3, k4] = &mut self.slopes;
        slope(state, k1);
        ahead(&mut self.middle, state, dt / 2.0, k1);
        slope(&self.middle, k2);
        ahead(&mut self.middle, state, dt / 2.0, k2);
        slope(&self.middle, k3);
        ahead(&mut self.middle, state, dt, k3);
        slope(&self.middle, k4);
        let slopes = [&*k1, &*k2, &*k3, &*k4].map(AsRef::as_ref);
        for (i, x) in state.as_mut().iter_mut().enumerate() {
            let [k1, k2, k3, k4] = slopes.map(|k| k[i]);
            *x += dt / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
        }
    }

    /// Moves `state` on by `span` in equal steps of at most `longest`, landing exactly on its end.
    #[inline]
    pub fn walk(&mut self, state: &mut S, span: f64, longest: f64, mut slope: impl FnMut(&S, &mut S)) {
        let steps = (span / longest - 1e-9).ceil();
        let dt = span / steps;
        for _ in 0..steps as u64 {
            self.step(state, dt, &mut slope);
        }
    }
}

#[inline]
fn ahead<S: AsRef<[f64]> + AsMut<[f64]>>(to: &mut S, from: &S, dt: f64, slope: &S) {
    let from = from.as_ref().iter().zip(slope.as_ref());
    for (to, (from, slope)) in to.as_mut().iter_mut().zip(from) {
        *to = from + dt * slope;
    }
}
