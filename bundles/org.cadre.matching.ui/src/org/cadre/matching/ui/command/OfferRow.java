/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import org.cadre.core.people.PersonName;
import org.cadre.matching.studio.Offer;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/**
 * A mentor whom a mentee could get, as a list shows her.
 *
 * @param mentor the mentor
 * @param name the mentor's name
 * @param score the score of the two, as whole points
 * @param cost what choosing her would cost all pairs together, in words
 * @param moves who else would move, in words
 */
record OfferRow(Educator mentor, String name, String score, String cost, String moves) {

    private static final double POINTS = 100;

    static OfferRow of(Offer offer) {
        return new OfferRow(offer.mentor(), PersonName.show(offer.mentor()), Numbers.points(offer.score()),
                cost(offer), moves(offer.shift().others().size()));
    }

    private static String cost(Offer offer) {
        var shift = offer.shift();
        if (shift.waitingChange() > 0) {
            return Numbers.count(shift.waitingChange(), Messages.Choose_waitsOne, Messages.Choose_waits);
        }
        if (shift.waitingChange() < 0) {
            return Messages.Choose_nobodyWaits;
        }
        var points = String.format("%.1f", Math.abs(shift.scoreChange()) / POINTS); //$NON-NLS-1$
        return shift.scoreChange() == 0 ? Messages.Choose_same
                : NLS.bind(shift.scoreChange() < 0 ? Messages.Choose_falls : Messages.Choose_rises, points);
    }

    private static String moves(int others) {
        return others == 0 ? Messages.Choose_movesNobody
                : Numbers.count(others, Messages.Choose_movesOne, Messages.Choose_moves);
    }
}
