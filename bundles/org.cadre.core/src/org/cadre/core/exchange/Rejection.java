/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

/**
 * A row, or a whole file, that an import refuses.
 *
 * @param file name of the file inside the package or sheet
 * @param line line in the file, counted from 1 with the header; 0 if the file as a whole is meant
 * @param field the column at fault; empty if none in particular
 * @param value its value, shortened if long; empty if absent
 * @param code stable id of the reason, for instance "row.invalid_date"
 * @param reason what is wrong, as a sentence
 * @param fix what to do about it, as a sentence
 */
public record Rejection(String file, int line, String field, String value,
        String code, String reason, String fix) {
}
