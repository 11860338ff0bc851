/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

/**
 * What came of taking a copy.
 *
 * @param note what the copy says of itself
 * @param records how many records it has
 */
public record Taken(OfflineNote note, int records) {
}
