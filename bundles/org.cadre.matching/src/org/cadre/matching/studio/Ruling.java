/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.List;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/** What the coordinator decides about the proposals of a program. */
public sealed interface Ruling {

    /** These proposals stay as they are. */
    record Lock(List<Mentorship> pairs) implements Ruling {
    }

    /** These proposals may change again. */
    record Unlock(List<Mentorship> pairs) implements Ruling {
    }

    /** The mentee gets that mentor and stays there. */
    record Choose(Educator mentee, Educator mentor) implements Ruling {
    }

    /** The mentees of two proposals change places and stay there. */
    record Swap(Mentorship one, Mentorship other) implements Ruling {
    }

    /**
     * The two are never a pair in this program.
     *
     * @param reason may be empty
     */
    record Forbid(Educator mentee, Educator mentor, String reason) implements Ruling {
    }

    /** The two may be a pair again. */
    record Permit(Educator mentee, Educator mentor) implements Ruling {
    }

    /**
     * The mentee is not matched.
     *
     * @param reason may be empty
     */
    record LeaveOut(Educator mentee, String reason) implements Ruling {
    }

    /** The mentee is matched again. */
    record TakeIn(Educator mentee) implements Ruling {
    }

    /**
     * The mentor gets nobody but those who are locked there.
     *
     * @param reason may be empty
     */
    record Close(Educator mentor, String reason) implements Ruling {
    }

    /** The mentor takes mentees again. */
    record Open(Educator mentor) implements Ruling {
    }
}
