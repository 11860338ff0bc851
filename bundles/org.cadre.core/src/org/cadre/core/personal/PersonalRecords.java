/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CheckIn;
import org.cadre.model.Consent;
import org.cadre.model.ContentKey;
import org.cadre.model.Demographics;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Participation;
import org.cadre.model.Session;

/**
 * Everything in a database that is about one person.
 *
 * @param person the person
 * @param participations where she signed up, was added or withdrew
 * @param pairs the mentorships she mentors or is mentored in
 * @param sessions the sessions of these
 * @param demographics what she stated of herself for audits
 * @param accounts her accounts
 * @param keys the keys of the private texts of her pairs
 */
public record PersonalRecords(Educator person, List<Participation> participations, List<Mentorship> pairs,
        List<Session> sessions, List<Demographics> demographics, List<Account> accounts,
        List<ContentKey> keys) {

    private static final Query<Demographics> DEMOGRAPHICS = Query.all(Literals.DEMOGRAPHICS, Demographics.class);

    /** Finds it all. */
    public static PersonalRecords of(UnitOfWork work, Educator person) throws CadreException {
        var pairs = work.load(Roots.MENTORSHIPS).stream()
                .filter(pair -> pair.getMentor() == person || pair.getMentee() == person).toList();
        return new PersonalRecords(person,
                work.load(Roots.PROGRAMS).stream().flatMap(program -> program.getParticipations().stream())
                        .filter(place -> place.getEducator() == person).toList(),
                pairs,
                work.load(Roots.SESSIONS).stream()
                        .filter(session -> session.getMentorships().stream().anyMatch(pairs::contains)).toList(),
                work.load(DEMOGRAPHICS).stream().filter(d -> d.getEducator() == person).toList(),
                work.load(Roots.ACCOUNTS).stream().filter(a -> a.getEducator() == person).toList(),
                work.load(Roots.CONTENT_KEYS).stream().filter(key -> pairs.contains(key.getMentorship()))
                        .toList());
    }

    /** Her answers to how it goes. */
    public Stream<CheckIn> checkIns() {
        return pairs.stream().flatMap(pair -> pair.getCheckIns().stream()).filter(c -> c.getEducator() == person);
    }

    /** Her consents. */
    public Stream<Consent> consents() {
        return pairs.stream().flatMap(pair -> pair.getConsents().stream()).filter(c -> c.getEducator() == person);
    }
}
