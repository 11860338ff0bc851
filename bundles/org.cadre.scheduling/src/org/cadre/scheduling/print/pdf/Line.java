/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.util.List;

/**
 * A line as it is printed.
 *
 * @param runs its letters by font, from left to right
 * @param width how wide it is at a size of 1
 * @param exact whether it shows the text letter by letter: nothing was joined, turned around or left out
 * @param missing whether boxes stand for some letters
 */
record Line(List<Run> runs, float width, boolean exact, boolean missing) {
}
