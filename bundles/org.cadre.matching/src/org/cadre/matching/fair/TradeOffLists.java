/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import java.util.List;
import java.util.function.Function;

import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;

/** A comparison of aims as a list. */
public final class TradeOffLists {

    private static final double POINTS_PER_UNIT = 100.0;

    private TradeOffLists() {
    }

    /** One line a point. */
    @SuppressWarnings("nls")
    public static Listing<TradeOffPoint> of(TradeOff tradeOff) {
        return new Listing<>("frontier", List.of(
                column("aim", Messages.TradeOff_aim, point -> point.aim().id()),
                column("keepBonus", Messages.TradeOff_bonus, TradeOffPoint::keepBonus),
                column("mean", Messages.TradeOff_mean, point -> point.figures().mean() / POINTS_PER_UNIT),
                column("lowest", Messages.TradeOff_lowest, TradeOffLists::lowest),
                column("changes", Messages.TradeOff_changes, point -> point.figures().changes()),
                column("waiting", Messages.TradeOff_waiting, point -> point.figures().waiting()),
                column("idle", Messages.TradeOff_idle, point -> point.figures().idle()),
                column("proven", Messages.TradeOff_proven, point -> point.gap() == 0),
                column("unbeaten", Messages.TradeOff_unbeaten, TradeOffPoint::best)),
                tradeOff.points());
    }

    private static Object lowest(TradeOffPoint point) {
        int lowest = point.figures().lowest();
        return lowest == Figures.NO_SCORE ? null : lowest / POINTS_PER_UNIT;
    }

    private static ListColumn<TradeOffPoint> column(String id, String title,
            Function<TradeOffPoint, Object> value) {
        return new ListColumn<>(id, title, value);
    }
}
