/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.people.PersonName;
import org.cadre.core.personal.ErasureLine.Fate;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Erasure;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Erases a person: what says who she is goes, what counts and statistics need stays without her name. What
 * history kept of her goes in the same transaction. Nothing of it can be undone.
 */
public final class PersonErasure {

    private final UnitOfWork work;
    private final List<PersonTraces> traces;

    /** Erases from that unit of work, which must have no changes of its own; see {@link PersonModules}. */
    public PersonErasure(UnitOfWork work, List<PersonTraces> traces) {
        this.work = work;
        this.traces = List.copyOf(traces);
    }

    /** Says what would become of what. */
    public ErasurePlan plan(Educator person) throws CadreException {
        var records = PersonalRecords.of(work, person);
        var lines = new ErasurePlan.Builder()
                .add(Fate.REPLACED, Messages.Erase_person, 1, Messages.Erase_personWhy)
                .add(Fate.ERASED, Messages.Erase_profiles, profiles(person), Messages.Erase_profilesWhy)
                .add(Fate.ERASED, Messages.Erase_demographics, records.demographics().size(), Messages.Erase_ofHer)
                .add(Fate.ERASED, Messages.Erase_answers, answers(records), Messages.Erase_ofHer)
                .add(Fate.ERASED, Messages.Erase_texts, texts(records), Messages.Erase_textsWhy)
                .add(Fate.ERASED, Messages.Erase_plans, plans(records), Messages.Erase_plansWhy)
                .add(Fate.ERASED, Messages.Erase_consents, records.consents().count(), Messages.Erase_ofHer)
                .add(Fate.ERASED, Messages.Erase_keys, records.keys().size(), Messages.Erase_keysWhy)
                .add(Fate.REPLACED, Messages.Erase_accounts, records.accounts().size(), Messages.Erase_accountsWhy)
                .add(Fate.REPLACED, Messages.Erase_history, 1, Messages.Erase_historyWhy)
                .add(Fate.KEPT, Messages.Erase_employments, person.getEmployments().size(),
                        Messages.Erase_countsWhy)
                .add(Fate.KEPT, Messages.Erase_participations, records.participations().size(),
                        Messages.Erase_countsWhy)
                .add(Fate.KEPT, Messages.Erase_pairs, records.pairs().size(), Messages.Erase_countsWhy)
                .add(Fate.KEPT, Messages.Erase_sessions, records.sessions().size(), Messages.Erase_countsWhy)
                .add(Fate.KEPT, Messages.Erase_log, records.accounts().size(), Messages.Erase_logWhy)
                .lines();
        var replacement = replacement();
        for (var module : traces) {
            lines.addAll(module.plan(work, erased(records, replacement)));
        }
        return new ErasurePlan(person, replacement, lines);
    }

    private static ErasedPerson erased(PersonalRecords records, String replacement) {
        return new ErasedPerson(records.person(), records.accounts().stream().map(Account::getName).toList(),
                names(records.person(), replacement), replacement);
    }

    /**
     * Erases and commits, in one transaction, and writes the tables anew afterwards.
     *
     * @throws CadreException of kind INPUT if the account may not do it
     */
    public Commit erase(ErasurePlan plan, SubMonitor monitor) throws CadreException {
        var progress = monitor.split(100).setWorkRemaining(100);
        var records = PersonalRecords.of(work, plan.person());
        check(records);
        var erased = erased(records, plan.replacement());
        var forgotten = ids(records);
        for (var module : traces) {
            module.forget(work, erased).forEach(root -> forgotten.add(root.getUuid()));
        }
        new Anonymizer(work, records, plan.replacement()).run();
        var label = NLS.bind(Messages.Erase_label, plan.replacement());
        var commit = work.erase(CommitNote.of(AccessAct.ERASE.word(), label, false),
                new Erasure(forgotten, erased.words()), progress.split(30));
        for (var account : erased.accounts()) {
            work.store().protection().dismiss(account);
        }
        work.store().compact(progress.split(70));
        return commit;
    }

    private void check(PersonalRecords records) throws CadreException {
        var principal = work.store().principal();
        if (!principal.is(AccountRole.COORDINATOR)) {
            throw CadreException.input(Messages.Erase_coordinator);
        }
        if (!records.accounts().isEmpty() && !principal.is(AccountRole.ADMINISTRATOR)) {
            throw CadreException.input(Messages.Erase_administrator);
        }
        if (records.accounts().stream().anyMatch(a -> principal.account().equalsIgnoreCase(a.getName()))) {
            throw CadreException.input(Messages.Erase_self);
        }
    }

    /** The first name of this kind that nobody has. */
    private String replacement() throws CadreException {
        var taken = new HashSet<String>();
        work.load(Roots.EDUCATORS).forEach(person -> taken.add(person.getGivenName()));
        return Stream.iterate(1, n -> n + 1).map(n -> NLS.bind(Messages.Erase_former, n))
                .filter(name -> !taken.contains(name)).findFirst().orElseThrow();
    }

    /** The texts by which labels of commits may name her; a single short word could be part of another. */
    private static Map<String, String> names(Educator person, String replacement) {
        var names = new LinkedHashMap<String, String>();
        Stream.of(PersonName.show(person), PersonName.legal(person), person.getEmail(), person.getStaffId(),
                PersonName.of(person).sort()).filter(name -> name != null && name.length() > 4)
                .forEach(name -> names.put(name, replacement));
        return names;
    }

    private static Set<String> ids(PersonalRecords records) {
        var ids = new HashSet<String>();
        Stream.of(List.of(records.person()), records.participations(), records.pairs(), records.sessions(),
                records.demographics(), records.accounts(), records.keys()).flatMap(List::stream)
                .forEach(element -> add((Element) element, ids));
        return ids;
    }

    private static void add(Element element, Set<String> ids) {
        ids.add(element.getUuid());
        element.eAllContents().forEachRemaining(part -> ids.add(((Element) part).getUuid()));
    }

    private static long profiles(Educator person) {
        return Stream.of(person.getMentorProfile(), person.getMenteeProfile()).filter(p -> p != null).count()
                + person.getLeaves().size() + person.getAvailability().size();
    }

    private static long answers(PersonalRecords records) {
        return records.participations().stream().mapToLong(place -> place.getAnswers().size()).sum();
    }

    private static long plans(PersonalRecords records) {
        return records.pairs().stream().filter(pair -> pair.getPlan() != null).count();
    }

    private static long texts(PersonalRecords records) {
        return records.sessions().stream().flatMap(s -> Stream.of(s.getNotes() == null, s.getNextStep() == null))
                .filter(absent -> !absent).count()
                + records.pairs().stream().mapToLong(pair -> pair.getReflections().size()).sum()
                + records.checkIns().filter(answer -> answer.getComment() != null).count();
    }
}
