/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** What decisions are called, as it follows "Undo" in the menu. */
final class RulingTexts {

    private RulingTexts() {
    }

    static String label(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Lock lock -> count(Messages.Ruling_lock, Messages.Ruling_lockOne,
                    lock.pairs().size());
            case Ruling.Unlock unlock ->
                count(Messages.Ruling_unlock, Messages.Ruling_unlockOne, unlock.pairs().size());
            case Ruling.Choose choose -> pair(Messages.Ruling_choose, choose.mentee(), choose.mentor());
            case Ruling.Swap swap ->
                pair(Messages.Ruling_swap, swap.one().getMentee(), swap.other().getMentee());
            case Ruling.Forbid forbid -> pair(Messages.Ruling_forbid, forbid.mentee(), forbid.mentor());
            case Ruling.Permit permit -> pair(Messages.Ruling_permit, permit.mentee(), permit.mentor());
            case Ruling.LeaveOut out -> one(Messages.Ruling_leaveOut, out.mentee());
            case Ruling.TakeIn in -> one(Messages.Ruling_takeIn, in.mentee());
            case Ruling.Close close -> one(Messages.Ruling_close, close.mentor());
            case Ruling.Open open -> one(Messages.Ruling_open, open.mentor());
        };
    }

    private static String count(String many, String one, int number) {
        return number == 1 ? one : NLS.bind(many, number);
    }

    private static String pair(String text, Educator one, Educator other) {
        return NLS.bind(text, PersonName.show(one), PersonName.show(other));
    }

    private static String one(String text, Educator person) {
        return NLS.bind(text, PersonName.show(person));
    }
}
