/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.exchange.SignupField;

/**
 * A column of a sign-up sheet with what it means.
 *
 * @param heading its heading
 * @param samples some of its different values, in the sheet's order
 * @param field what it means
 */
public record MappingRow(String heading, List<String> samples, SignupField field) {

    private static final int LONGEST = 32;

    /** The values in one line, long ones cut. */
    public String sampleText() {
        return samples.stream().map(MappingRow::cut).collect(Collectors.joining(" · ")); //$NON-NLS-1$
    }

    private static String cut(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)).stripTrailing() + '…';
    }
}
