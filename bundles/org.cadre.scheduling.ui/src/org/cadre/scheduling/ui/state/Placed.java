/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.util.List;

import org.cadre.scheduling.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A card in its column, or a stack of cards that would be too narrow side by side.
 *
 * @param cards the card; several for a stack, by time
 * @param from when the first begins, in minutes from the beginning of the day
 * @param to when the last ends
 * @param lane its place among those of the same time, from 0
 * @param lanes how many stand side by side there
 */
public record Placed(List<Card> cards, int from, int to, int lane, int lanes) {

    /** Keeps a copy. */
    public Placed {
        cards = List.copyOf(cards);
    }

    /** Whether several sessions lie here. */
    public boolean isStack() {
        return cards.size() > 1;
    }

    /** The card, or the first of the stack. */
    public Card first() {
        return cards.getFirst();
    }

    /** What it is, in one sentence. */
    public String sentence() {
        return isStack() ? NLS.bind(Messages.Stack_sentence, cards.size(),
                Times.head(first().start().toLocalDate()))
                : first().sentence();
    }
}
