/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import org.cadre.core.exchange.Rejection;

/** Why a row is refused. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final String field;
    private final String value;
    private final String code;
    private final String fix;

    /**
     * @param field the column at fault; empty if none in particular
     * @param value its value
     * @param code stable id of the reason
     * @param reason what is wrong, as a sentence
     * @param fix what to do, as a sentence
     */
    Refusal(String field, String value, String code, String reason, String fix) {
        super(reason);
        this.field = field;
        this.value = value.length() > LONGEST ? value.substring(0, LONGEST) + '…' : value;
        this.code = code;
        this.fix = fix;
    }

    Rejection at(Line line) {
        return new Rejection(line.file(), line.number(), field, value, code, getMessage(), fix);
    }
}
