//! Chance that can be told again: the same seed always deals the same.

/// Draws numbers from a seed (`SplitMix64`, Steele, Lea and Flood 2014). Not for secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chance(u64);

impl Chance {
    /// Starts from a seed, which the caller makes up once and keeps.
    pub fn from_seed(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number, any as likely as any other.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, or 0 where there is none. A small limit makes the unevenness of
    /// the remainder too small to matter.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.draw().checked_rem(limit).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn it_draws_what_the_published_generator_draws() {
        let mut chance = Chance::from_seed(1_234_567);
        let drawn = [chance.draw(), chance.draw(), chance.draw()];
        assert_eq!(
            drawn,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn below_a_limit_every_number_comes_about_as_often() {
        let mut chance = Chance::from_seed(3);
        let mut times = [0_i32; 3];
        for _ in 0..30_000 {
            let drawn = chance.below(3);
            for (number, times) in (0..).zip(&mut times) {
                *times += i32::from(drawn == number);
            }
        }
        assert!(times.iter().all(|times| (times - 10_000).abs() < 400), "{times:?}");
    }

    #[test]
    fn below_nothing_there_is_nothing_to_draw() {
        assert_eq!(Chance::from_seed(1).below(0), 0);
    }
}
