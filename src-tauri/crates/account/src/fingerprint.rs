//! What tells one certificate from every other.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

/// The SHA-256 of a certificate in DER, byte for byte. In data it is 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// That of a certificate.
    pub fn of(der: &[u8]) -> Self {
        Self(Sha256::digest(der).into())
    }

    /// Its beginning, as people compare it: `3A:F0:19:C4:77:5B:02:8E`.
    pub fn short(&self) -> String {
        self.0[..8].iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
    }

    fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .chars()
            .map(|c| c.to_digit(16))
            .map(|digit| u8::try_from(digit?).ok())
            .collect::<Option<_>>()?;
        let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] * 16 + pair[1]).collect();
        (digits.len() == 64).then_some(Self(bytes.try_into().ok()?))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a fingerprint"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_the_sha_256_in_hexadecimal_digits() {
        let empty = Fingerprint::of(b"");
        let text = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(empty.to_string(), text);
        assert_eq!(empty.short(), "E3:B0:C4:42:98:FC:1C:14");
        assert_eq!(serde_json::to_value(empty).unwrap(), text);
        assert_eq!(serde_json::from_value::<Fingerprint>(text.into()).unwrap(), empty);
    }

    #[test]
    fn anything_else_is_none() {
        for text in ["", "e3", &"g".repeat(64), &"a".repeat(63), &"a".repeat(66), "é"] {
            assert!(serde_json::from_value::<Fingerprint>(text.into()).is_err(), "{text}");
        }
    }
}
