/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

/**
 * A practice around which groups can be formed.
 *
 * @param focus what people call it; empty for whatever they share
 * @param people how many are in no group around it yet
 */
public record Practice(String focus, int people) {
}
