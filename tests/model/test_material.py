from pipeline.model.material import Material


def test_paragraphs_of_a_role_in_order() -> None:
    material = Material(0, 4, roles={0: "title", 1: "body", 2: "heading", 3: "body"})

    assert material.of_role("body") == (1, 3)
    assert material.of_role("caption") == ()
