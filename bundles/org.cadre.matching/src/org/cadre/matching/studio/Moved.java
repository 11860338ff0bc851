/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.Optional;

import org.cadre.model.Educator;

/**
 * Somebody whom a decision moved.
 *
 * @param mentee who
 * @param from the mentor before; empty if there was none
 * @param to the mentor after; empty for none
 */
public record Moved(Educator mentee, Optional<Educator> from, Optional<Educator> to) {
}
