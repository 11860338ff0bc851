/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.cadre.scheduling.kernel.PlacementBuilder;

/** Turns what is scarce in a window into limits and priced pools: people's time, rooms, days, covering. */
final class Meters {

    private final Window window;
    private final Options options;
    private final Map<Integer, Timeline> people = new TreeMap<>();
    private final Map<Integer, Timeline> rooms = new TreeMap<>();
    private final Map<Options.HalfDay, Timeline> halves = new LinkedHashMap<>();
    private final Map<Integer, Rows> rows = new TreeMap<>();
    private final Map<Key, Integer> counts = new HashMap<>();
    private final int[] meetings;
    private final List<Scarce> scarce = new ArrayList<>();

    private enum What {
        DAY, COVERS, OFFICE, AFTER_HOURS
    }

    private record Key(What what, int subject, int day) {
    }

    Meters(Window window, Options options, List<Option> all, PlacementBuilder builder) {
        this.window = window;
        this.options = options;
        meetings = new int[window.people().size()];
        window.sessions().forEach(session -> session.members().forEach(member -> meetings[member]++));
        all.forEach(this::collect);
        number(builder);
        all.forEach(option -> addPools(option, builder));
    }

    /** What the kernel's pool stands for. */
    Scarce scarce(int pool) {
        return scarce.get(pool);
    }

    /** What the session itself runs up. */
    int[] of(Option option) {
        var found = IntStream.builder();
        for (int member : window.sessions().get(option.session()).members()) {
            add(people.get(member).of(option.slot().span()), found);
            count(new Key(What.DAY, member, option.slot().day()), found);
            if (option.slot().afterHours()) {
                count(new Key(What.AFTER_HOURS, member, 0), found);
            }
            if (rows.containsKey(member)) {
                add(rows.get(member).of(option.slot().span()), found);
            }
        }
        return found.build().toArray();
    }

    /** What a way to cover a class runs up. */
    int[] of(Option option, Option.Missed missed, Cover cover) {
        var found = IntStream.builder();
        switch (cover) {
            case Cover.Colleague colleague -> {
                add(people.get(colleague.person()).of(missed.span()), found);
                count(new Key(What.COVERS, colleague.person(), 0), found);
            }
            case Cover.Substitute substitute ->
                add(halves.get(half(option, missed)).of(missed.span()), found);
            case Cover.Office office ->
                count(new Key(What.OFFICE, missed.school(), option.slot().day()), found);
            case Cover.Merged merged -> {
                // nobody's time is taken
            }
        }
        return found.build().toArray();
    }

    /** A meter of the half-day's substitutes; empty if nobody could ever need one. */
    OptionalInt substitutes(Options.HalfDay half) {
        return halves.containsKey(half) ? OptionalInt.of(halves.get(half).first()) : OptionalInt.empty();
    }

    /** What having the room runs up. */
    int[] ofRoom(Option option, int room) {
        return rooms.get(room).of(option.slot().span());
    }

    private void collect(Option option) {
        var session = window.sessions().get(option.session());
        var span = option.slot().span();
        for (int member : session.members()) {
            people.computeIfAbsent(member, key -> new Timeline()).add(span);
            int allowed = window.people().get(member).sessionsInARow();
            if (allowed < meetings[member]) {
                rows.computeIfAbsent(member, key -> new Rows(allowed, window.prices().breakMinutes()))
                        .add(span);
            }
        }
        session.rooms().forEach(room -> rooms.computeIfAbsent(room, key -> new Timeline()).add(span));
        for (var missed : option.missed()) {
            missed.ways().forEach(way -> collect(option, missed, way));
        }
    }

    private void collect(Option option, Option.Missed missed, Cover cover) {
        if (cover instanceof Cover.Colleague colleague) {
            people.computeIfAbsent(colleague.person(), key -> new Timeline()).add(missed.span());
        } else if (cover instanceof Cover.Substitute) {
            halves.computeIfAbsent(half(option, missed), key -> new Timeline()).add(missed.span());
        }
    }

    private void number(PlacementBuilder builder) {
        people.forEach((person, line) -> line.number(
                () -> limit(builder, 1, new Scarce(Scarce.Kind.PERSON, person, -1))));
        rooms.forEach((room, line) -> line.number(
                () -> limit(builder, 1, new Scarce(Scarce.Kind.ROOM, room, -1))));
        rows.forEach((person, row) -> row.number(() -> limit(builder,
                window.people().get(person).sessionsInARow(), new Scarce(Scarce.Kind.ROW, person, -1))));
        int price = window.prices().substitute();
        halves.forEach((half, line) -> {
            int first = builder.pool(options.substitutes(half), price, 0, price, line.moments());
            scarce.add(new Scarce(Scarce.Kind.SUBSTITUTES, half.school(), half.day()));
            var next = IntStream.iterate(first, meter -> meter + 1).iterator();
            line.number(next::next);
        });
    }

    private void addPools(Option option, PlacementBuilder builder) {
        int day = option.slot().day();
        for (int member : window.sessions().get(option.session()).members()) {
            int allowed = window.people().get(member).sessionsADay();
            if (allowed < meetings[member]) {
                counts.computeIfAbsent(new Key(What.DAY, member, day),
                        key -> limit(builder, allowed, new Scarce(Scarce.Kind.DAY, member, day)));
            }
            if (option.slot().afterHours()) {
                counts.computeIfAbsent(new Key(What.AFTER_HOURS, member, 0),
                        key -> afterHours(builder, member));
            }
        }
        option.missed()
                .forEach(missed -> missed.ways().forEach(way -> addPool(option, missed, way, builder)));
    }

    private void addPool(Option option, Option.Missed missed, Cover cover, PlacementBuilder builder) {
        if (cover instanceof Cover.Colleague colleague) {
            counts.computeIfAbsent(new Key(What.COVERS, colleague.person(), 0),
                    key -> covers(builder, colleague.person()));
        } else if (cover instanceof Cover.Office) {
            int day = option.slot().day();
            int most = window.schools().get(missed.school()).coversADay();
            counts.computeIfAbsent(new Key(What.OFFICE, missed.school(), day),
                    key -> limit(builder, most, new Scarce(Scarce.Kind.OFFICE, missed.school(), day)));
        }
    }

    private int limit(PlacementBuilder builder, int capacity, Scarce what) {
        scarce.add(what);
        return builder.limit(capacity);
    }

    private int afterHours(PlacementBuilder builder, int person) {
        var prices = window.prices();
        scarce.add(new Scarce(Scarce.Kind.AFTER_HOURS, person, -1));
        return builder.pool(Person.NO_LIMIT, prices.afterHours(), prices.afterHoursAgain(), 0, 1);
    }

    private int covers(PlacementBuilder builder, int person) {
        var prices = window.prices();
        scarce.add(new Scarce(Scarce.Kind.COVERS, person, -1));
        return builder.pool(window.people().get(person).mostCovers(), prices.colleague(), prices.burden(),
                prices.colleague(), 1);
    }

    private static Options.HalfDay half(Option option, Option.Missed missed) {
        return new Options.HalfDay(missed.school(), option.slot().day(), option.slot().afternoon());
    }

    private void count(Key key, IntStream.Builder found) {
        if (counts.containsKey(key)) {
            found.add(counts.get(key));
        }
    }

    private static void add(int[] meters, IntStream.Builder found) {
        for (int meter : meters) {
            found.add(meter);
        }
    }
}
