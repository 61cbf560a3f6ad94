//! Runs named steps and prints one JSON object per line for the runner to read.

use std::error::Error;

/// What a step says of itself, or why it failed.
pub type Step = Result<String, Box<dyn Error>>;

/// Fails the step with a message when the condition does not hold.
pub fn expect(condition: bool, message: impl Into<String>) -> Result<(), Box<dyn Error>> {
    if condition {
        Ok(())
    } else {
        Err(message.into().into())
    }
}

#[derive(Default)]
pub struct Report {
    pub failed: usize,
}

impl Report {
    /// Runs one step; its answer is the detail shown, an error its failure.
    pub fn step(&mut self, name: &str, action: impl FnOnce() -> Step) {
        let (ok, detail) = match action() {
            Ok(detail) => (true, detail),
            Err(error) => (false, error.to_string()),
        };
        if !ok {
            self.failed += 1;
        }
        let detail: String = detail.chars().take(300).collect();
        println!("{}", serde_json::json!({ "step": name, "ok": ok, "detail": detail }));
    }
}
