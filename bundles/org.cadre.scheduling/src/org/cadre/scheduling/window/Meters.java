/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.cadre.scheduling.kernel.PlacementBuilder;

/** Turns what is scarce in a window into limits and priced pools: people's time, rooms, days, covering. */
final class Meters {

    private final Window window;
    private final Options options;
    private final Timeline[] people;
    private final Timeline[] rooms;
    private final Rows[] rows;
    private final Map<Options.HalfDay, Timeline> halves = new LinkedHashMap<>();
    private final DayMeters days;
    private final DayMeters offices;
    private final DayMeters late;
    private final DayMeters covers;
    private final int[] meetings;
    private final List<Scarce> scarce = new ArrayList<>();
    private final MeterList found = new MeterList();

    Meters(Window window, Options options, List<Option> all, PlacementBuilder builder, Runnable pulse) {
        this.window = window;
        this.options = options;
        int persons = window.people().size();
        people = new Timeline[persons];
        rows = new Rows[persons];
        rooms = new Timeline[window.rooms().size()];
        meetings = new int[persons];
        window.sessions().forEach(session -> session.members().forEach(member -> meetings[member]++));
        int first = all.stream().mapToInt(option -> option.slot().day()).min().orElse(0);
        int count = all.stream().mapToInt(option -> option.slot().day()).max().orElse(0) - first + 1;
        days = new DayMeters(persons, first, count);
        offices = new DayMeters(window.schools().size(), first, count);
        late = new DayMeters(persons, 0, 1);
        covers = new DayMeters(persons, 0, 1);
        all.forEach(option -> {
            pulse.run();
            collect(option);
        });
        number(builder);
        all.forEach(option -> {
            pulse.run();
            addPools(option, builder);
        });
    }

    /** What the kernel's pool stands for. */
    Scarce scarce(int pool) {
        return scarce.get(pool);
    }

    /** What the session itself runs up. */
    int[] of(Option option) {
        for (int member : window.sessions().get(option.session()).members()) {
            people[member].collect(option.slot().span(), found);
            found.add(days.of(member, option.slot().day()));
            if (option.slot().afterHours()) {
                found.add(late.of(member, 0));
            }
            if (rows[member] != null) {
                rows[member].collect(option.slot().span(), found);
            }
        }
        return found.take();
    }

    /** What a way to cover a class runs up. */
    int[] of(Option option, Option.Missed missed, Cover cover) {
        switch (cover) {
            case Cover.Colleague colleague -> {
                people[colleague.person()].collect(missed.span(), found);
                found.add(covers.of(colleague.person(), 0));
            }
            case Cover.Substitute substitute ->
                halves.get(half(option, missed)).collect(missed.span(), found);
            case Cover.Office office -> found.add(offices.of(missed.school(), option.slot().day()));
            case Cover.Merged merged -> {
                // nobody's time is taken
            }
        }
        return found.take();
    }

    /** A meter of the half-day's substitutes; empty if nobody could ever need one. */
    OptionalInt substitutes(Options.HalfDay half) {
        return halves.containsKey(half) ? OptionalInt.of(halves.get(half).first()) : OptionalInt.empty();
    }

    /** What having the room runs up. */
    int[] ofRoom(Option option, int room) {
        rooms[room].collect(option.slot().span(), found);
        return found.take();
    }

    private void collect(Option option) {
        var session = window.sessions().get(option.session());
        var span = option.slot().span();
        for (int member : session.members()) {
            line(people, member).add(span);
            var person = window.people().get(member);
            int allowed = person.sessionsInARow();
            if (allowed < meetings[member] + person.others().size()) {
                if (rows[member] == null) {
                    rows[member] = new Rows(allowed, window.prices().breakMinutes(), person.others());
                }
                rows[member].add(span);
            }
        }
        for (int room : session.rooms()) {
            line(rooms, room).add(span);
        }
        for (var missed : option.missed()) {
            for (var way : missed.ways()) {
                collect(option, missed, way);
            }
        }
    }

    private void collect(Option option, Option.Missed missed, Cover cover) {
        if (cover instanceof Cover.Colleague colleague) {
            line(people, colleague.person()).add(missed.span());
        } else if (cover instanceof Cover.Substitute) {
            halves.computeIfAbsent(half(option, missed), key -> new Timeline()).add(missed.span());
        }
    }

    private static Timeline line(Timeline[] lines, int number) {
        if (lines[number] == null) {
            lines[number] = new Timeline();
        }
        return lines[number];
    }

    private void number(PlacementBuilder builder) {
        number(people, Scarce.Kind.PERSON, builder);
        number(rooms, Scarce.Kind.ROOM, builder);
        for (int person = 0; person < rows.length; person++) {
            if (rows[person] != null) {
                var row = new Scarce(Scarce.Kind.ROW, person, -1);
                rows[person].number(allowed -> limit(builder, allowed, row));
            }
        }
        int price = window.prices().substitute();
        halves.forEach((half, line) -> {
            line.number(builder.pool(options.substitutes(half), price, 0, price, line.moments()));
            scarce.add(new Scarce(Scarce.Kind.SUBSTITUTES, half.school(), half.day()));
        });
    }

    /** A limit of one for each moment; limits that are made one after the other have consecutive meters. */
    private void number(Timeline[] lines, Scarce.Kind kind, PlacementBuilder builder) {
        for (int subject = 0; subject < lines.length; subject++) {
            if (lines[subject] != null) {
                var what = new Scarce(kind, subject, -1);
                int first = limit(builder, 1, what);
                for (int moment = 1; moment < lines[subject].moments(); moment++) {
                    limit(builder, 1, what);
                }
                lines[subject].number(first);
            }
        }
    }

    private void addPools(Option option, PlacementBuilder builder) {
        int day = option.slot().day();
        for (int member : window.sessions().get(option.session()).members()) {
            int allowed = window.people().get(member).sessionsOn(day);
            if (allowed < meetings[member]) {
                days.provide(member, day,
                        () -> limit(builder, allowed, new Scarce(Scarce.Kind.DAY, member, day)));
            }
            if (option.slot().afterHours()) {
                late.provide(member, 0, () -> afterHours(builder, member));
            }
        }
        for (var missed : option.missed()) {
            for (var way : missed.ways()) {
                addPool(option, missed, way, builder);
            }
        }
    }

    private void addPool(Option option, Option.Missed missed, Cover cover, PlacementBuilder builder) {
        if (cover instanceof Cover.Colleague colleague) {
            covers.provide(colleague.person(), 0, () -> covers(builder, colleague.person()));
        } else if (cover instanceof Cover.Office) {
            int day = option.slot().day();
            int most = window.schools().get(missed.school()).coversADay();
            offices.provide(missed.school(), day,
                    () -> limit(builder, most, new Scarce(Scarce.Kind.OFFICE, missed.school(), day)));
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
}
