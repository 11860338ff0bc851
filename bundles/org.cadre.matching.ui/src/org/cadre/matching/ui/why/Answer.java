/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import org.cadre.matching.why.Page;
import org.cadre.model.Program;

/**
 * An explanation as something that can be selected, so that the Details view shows it.
 *
 * @param program what it is about
 * @param page the explanation
 */
public record Answer(Program program, Page page) {
}
