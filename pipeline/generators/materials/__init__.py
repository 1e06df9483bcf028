"""The template of an achievement material: looks from the rules of the call, prompts from its own data."""

from pipeline.generators.materials.template import blank_material, filled_material

__all__ = ["blank_material", "filled_material"]
