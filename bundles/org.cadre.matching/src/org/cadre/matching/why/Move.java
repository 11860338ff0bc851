/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.Optional;

import org.cadre.model.Educator;

/**
 * Somebody whose mentor would be another.
 *
 * @param mentee who
 * @param from the mentor she has; empty if she waits
 * @param to the mentor she would have; empty if she would wait
 */
public record Move(Educator mentee, Optional<Educator> from, Optional<Educator> to) {
}
