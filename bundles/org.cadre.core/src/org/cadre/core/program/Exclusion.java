/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import org.cadre.core.Messages;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;

/**
 * Somebody whom a program's query or sign-up names, but who cannot take part on the day in question.
 *
 * @param educator the person
 * @param role in which role she would take part
 * @param reason why not
 */
public record Exclusion(Educator educator, ParticipantRole role, Reason reason) {

    /** Why somebody cannot take part. */
    public enum Reason {
        /** Has no employment that runs on that day. */
        NOT_EMPLOYED(Messages.Pools_notEmployed),
        /** Is away on that day. */
        ON_LEAVE(Messages.Pools_onLeave),
        /** Asked not to take part, or was taken out. */
        WITHDRAWN(Messages.Pools_withdrawn);

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The reason as people read it, for instance "on leave". */
        public String text() {
            return text;
        }
    }
}
