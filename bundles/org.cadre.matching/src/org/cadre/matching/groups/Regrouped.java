/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Optional;

import org.cadre.model.Educator;

/**
 * Somebody whom a decision moved.
 *
 * @param person who
 * @param from what the group before is called; empty if there was none
 * @param to what the group after is called; empty for none
 */
public record Regrouped(Educator person, Optional<String> from, Optional<String> to) {
}
