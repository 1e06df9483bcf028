from pipeline.model.paper import Paper


def test_a_paper_is_not_public_unless_said_so() -> None:
    """Only what is published is held against the rule about personal data."""
    assert not Paper("补正通知.docx", b"").public
