/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import org.openpdf.text.pdf.BaseFont;

/**
 * Letters of one font in the order in which they are seen.
 *
 * @param font the font
 * @param text the letters
 */
record Run(BaseFont font, String text) {
}
