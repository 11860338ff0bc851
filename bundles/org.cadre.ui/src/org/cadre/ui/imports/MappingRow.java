/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.util.List;

import org.cadre.core.exchange.SignupField;

/**
 * A column of a sign-up sheet with what it means.
 *
 * @param heading its heading
 * @param samples some of its different values, in the sheet's order
 * @param field what it means
 */
public record MappingRow(String heading, List<String> samples, SignupField field) {
}
