/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import org.openpdf.text.pdf.BaseFont;

/**
 * A letter as it is printed.
 *
 * @param font the font that has it
 * @param text what is printed; empty for marks of direction and the like, which nobody sees
 * @param width how wide it is at a size of 1
 * @param missing whether a box stands for it, since no font has it
 */
record Glyph(BaseFont font, String text, float width, boolean missing) {
}
