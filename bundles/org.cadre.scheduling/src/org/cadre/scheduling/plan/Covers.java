/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.model.CoverageKind;
import org.cadre.model.School;
import org.cadre.scheduling.window.Cover;
import org.cadre.scheduling.window.Span;

/** Turns the kernel's covers of a window into people and money. */
final class Covers {

    private final SolvedWindow run;
    private final List<Placed> placed;
    private final Map<Half, List<Taken>> halves = new LinkedHashMap<>();
    private final Map<Taken, BigDecimal> shares = new HashMap<>();
    private int halfDays;

    private record Half(School school, int day, boolean afternoon) {
    }

    private record Taken(int session, Cover cover, Span span) {
    }

    Covers(SolvedWindow run) {
        this.run = run;
        placed = run.placed();
        placed.forEach(one -> one.visit().covers().stream().filter(Cover.Substitute.class::isInstance)
                .forEach(cover -> note(one, cover)));
        halves.forEach(this::pay);
    }

    /** How many half-days of substitutes are hired. */
    int halfDays() {
        return halfDays;
    }

    private Span span(Placed one, Cover cover) {
        return run.draft().lesson(cover.teacher(), cover.lesson()).span().common(one.slot().span());
    }

    private void note(Placed one, Cover cover) {
        var school = run.draft().lesson(cover.teacher(), cover.lesson()).school();
        var half = new Half(school, one.slot().day(), one.slot().afternoon());
        halves.computeIfAbsent(half, none -> new ArrayList<>())
                .add(new Taken(one.session(), cover, span(one, cover)));
    }

    /** Divides what the half-day costs evenly among its classes; odd cents go to the first. */
    private void pay(Half half, List<Taken> all) {
        int hired = all.stream().mapToInt(at -> (int) all.stream()
                .filter(one -> one.span.start() <= at.span.start() && at.span.start() < one.span.end())
                        .count())
                .max().orElse(0);
        halfDays += hired;
        var total = price(half).multiply(BigDecimal.valueOf(hired)).setScale(2, RoundingMode.HALF_UP);
        var share = total.divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.DOWN);
        var odd = total.subtract(share.multiply(BigDecimal.valueOf(all.size())));
        for (var taken : all) {
            shares.put(taken, share.add(odd));
            odd = BigDecimal.ZERO;
        }
    }

    private BigDecimal price(Half half) {
        var date = run.days().from().plusDays(half.day);
        return run.days().facts().pool(half.school, date).map(pool -> pool.getHalfDayPrice())
                .orElseGet(() -> BigDecimal.valueOf(run.rules().costs().substitute()));
    }

    /** The covers of a session. */
    List<PlannedCover> of(Placed one) {
        return one.visit().covers().stream().map(cover -> cover(one, cover)).toList();
    }

    private PlannedCover cover(Placed one, Cover cover) {
        var lesson = run.draft().lesson(cover.teacher(), cover.lesson());
        var span = span(one, cover);
        var costs = run.rules().costs();
        var teacher = run.draft().educator(cover.teacher());
        var start = run.days().local(span.start());
        var end = run.days().local(span.end());
        var title = lesson.entry().getTitle() == null ? lesson.entry().getSubject() : lesson.entry()
                .getTitle();
        return switch (cover) {
            case Cover.Colleague by -> new PlannedCover(CoverageKind.COLLEAGUE, teacher,
                    run.draft().educator(by.person()), start, end, title,
                            BigDecimal.valueOf(costs.colleague()));
            case Cover.Substitute by -> new PlannedCover(CoverageKind.SUBSTITUTE, teacher, null, start, end,
                    title, shares.get(new Taken(one.session(), by, span)));
            case Cover.Office by -> new PlannedCover(CoverageKind.OFFICE, teacher, null, start, end, title,
                    BigDecimal.valueOf(costs.officeCover()));
            case Cover.Merged by -> new PlannedCover(CoverageKind.MERGED, teacher, null, start, end, title,
                    BigDecimal.ZERO);
        };
    }
}
