/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;

/** A rule that always holds, refuses nobody, and remembers on which threads it was made ready. */
public final class Watched implements MatchRule {

    private final NoStrangers rule = new NoStrangers();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    /** Who made it ready. */
    public List<Thread> threads() {
        return threads;
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        threads.add(Thread.currentThread());
        return rule.prepare(context, settings);
    }

    @Override
    public boolean mandatory() {
        return true;
    }

    @Override
    public String id() {
        return "watched";
    }

    @Override
    public String label() {
        return rule.label();
    }

    @Override
    public String explanation() {
        return rule.explanation();
    }

    @Override
    public String source() {
        return rule.source();
    }

    @Override
    public String text(MatchReason reason) {
        return rule.text(reason);
    }
}
