/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Leave;
import org.cadre.model.LeaveKind;

/** Makes up people: names, ids, addresses, languages, experience, leave. */
@SuppressWarnings("nls")
class SamplePeople {

    private static final double NEW = 0.11;
    private static final double EARLY = 0.14;
    private static final double ON_LEAVE = 0.03;
    private static final double NICKNAME = 0.04;
    private static final List<String> PRONOUNS = List.of("she/her", "she/her", "he/him", "they/them");

    private final Draw draw;
    private final SchoolYear year;
    private final SampleNames names;
    private final Set<String> addresses = new HashSet<>();
    private int serial;

    SamplePeople(Draw draw, SchoolYear year) {
        this.draw = draw;
        this.year = year;
        names = new SampleNames(draw.random());
    }

    /** Returns the next person, with many years behind her if she is to lead. */
    Educator next(boolean leads) {
        var name = names.next();
        var person = CadreFactory.eINSTANCE.createEducator();
        serial++;
        person.setSourcedId(String.format("user-%06d", serial));
        person.setStaffId(String.valueOf(100_000 + serial * 7));
        name(person, name);
        person.setEmail(address(name));
        speak(person, name.language());
        person.setTeachingSince(year.start().minusYears(leads ? draw.between(8, 30) : experience()));
        if (draw.chance(ON_LEAVE)) {
            person.getLeaves().add(leave());
        }
        return person;
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(year.start());
    }

    private void name(Educator person, PersonName name) {
        person.setGivenName(name.given());
        person.setFamilyName(name.family());
        if (name.isRomanized()) {
            person.setPreferredGivenName(name.latinGiven());
            person.setPreferredFamilyName(name.latinFamily());
        } else if (draw.chance(NICKNAME)) {
            person.setPreferredGivenName(names.next().latinGiven());
        }
        if (draw.chance(0.25)) {
            person.setPronouns(draw.one(PRONOUNS));
        }
        if (draw.chance(0.6)) {
            person.setPhone(String.format("555-01%02d", draw.between(0, 99)));
        }
    }

    /** First year, early career or longer; few stay for thirty years. */
    private int experience() {
        double chance = draw.random().nextDouble();
        if (chance < NEW) {
            return 0;
        }
        return chance < NEW + EARLY ? draw.between(1, 2)
                : Math.min(36, 3 + (int) (-9 * Math.log(1 - draw.random().nextDouble())));
    }

    private void speak(Educator person, String language) {
        if (!"en".equals(language) && draw.chance(0.8)) {
            person.getLanguages().add(language);
        }
        person.getLanguages().add(draw.chance(0.3) ? person.getLanguages().size() : 0, "en");
        if (!person.getLanguages().contains("es") && draw.chance(0.07)) {
            person.getLanguages().add("es");
        }
    }

    private String address(PersonName name) {
        var base = ascii(name.latinGiven()).charAt(0) + ascii(name.latinFamily());
        var address = base;
        for (int i = 2; !addresses.add(address); i++) {
            address = base + i;
        }
        return address + "@harbor.example";
    }

    /** The letters of a name that an address can have; never empty. */
    private static String ascii(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ł', 'l'),
                Normalizer.Form.NFD).replaceAll("[^a-z]", "");
        return plain.isEmpty() ? "x" : plain;
    }

    private Leave leave() {
        var leave = CadreFactory.eINSTANCE.createLeave();
        leave.setKind(draw.chance(0.8) ? LeaveKind.LEAVE : draw.one(LeaveKind.VALUES));
        leave.setStart(year.start().plusWeeks(draw.between(0, 24)));
        leave.setEnd(leave.getStart().plusWeeks(draw.between(4, 16)));
        return leave;
    }
}
