/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.text.WaitTexts;
import org.cadre.matching.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Why a mentee has no mentor, in words.
 *
 * @param why the reason, as a sentence
 * @param next what could help, as a sentence
 */
public record WaitText(String why, String next) {

    /** A reason that a match found. */
    static WaitText of(WaitReason reason) {
        return new WaitText(WaitTexts.why(reason), WaitTexts.next(reason));
    }

    /** A mentee whom the last match did not know. */
    static WaitText joinedSince() {
        return new WaitText(Messages.Wait_joinedSince, Messages.Wait_matchAgain);
    }

    /** A mentee who is on leave, which the last match did not see. */
    static WaitText onLeave() {
        return new WaitText(Messages.Wait_onLeave, Messages.Wait_back);
    }

    /** A mentee whose pair of the last match is no more. */
    static WaitText declined(String mentor) {
        return new WaitText(NLS.bind(Messages.Wait_declined, mentor), Messages.Wait_matchAgain);
    }

    /** A mentee of a program in which nothing was ever matched. */
    static WaitText neverMatched() {
        return new WaitText(Messages.Wait_neverMatched, Messages.Wait_match);
    }
}
