"""What is this, and what does it say: forms -> Record, standards -> Outline."""
