"""One PDF a case: our own pages, then what was sent in, page by page and as files."""

from pipeline.generators.packets.enclosures import enclosures as enclosures
from pipeline.generators.packets.enclosures import needs_conversion as needs_conversion
from pipeline.generators.packets.fonts import page_fonts as page_fonts
from pipeline.generators.packets.packet import packet as packet
