/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.AccessEntry;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.PersonName;
import org.cadre.core.personal.PersonalRecords;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.ContentKey;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.KeyGrant;
import org.cadre.model.Mentorship;
import org.eclipse.osgi.util.NLS;

/** Finds out who can see what about a person, by the rules, the accounts and the keys, and who did. */
public final class DisclosureRegister {

    private final UnitOfWork work;

    /** A register of the store of that unit of work. */
    public DisclosureRegister(UnitOfWork work) {
        this.work = work;
    }

    /** Makes the register of a person; that somebody made one is noted in the access log first. */
    public Disclosure of(Educator person) throws CadreException {
        work.store().accessLog().append(AccessAct.PERSON, person.getUuid(), Messages.Register_detail);
        var records = PersonalRecords.of(work, person);
        var accounts = work.load(Roots.ACCOUNTS).stream().filter(a -> a.getDisabledAt() == null).toList();
        var sights = accounts.stream().flatMap(account -> new Sights(account, relation(account, records)).of())
                .toList();
        var texts = new ArrayList<String>();
        for (var pair : records.pairs()) {
            texts.add(NLS.bind(Messages.Register_texts, ElementName.of(pair), readers(pair, records.keys())));
        }
        return new Disclosure(PersonName.show(person), accounts.isEmpty(), sights, texts, acts(records));
    }

    private static Relation relation(Account account, PersonalRecords records) {
        if (account.getEducator() == records.person()) {
            return Relation.SELF;
        }
        var partner = account.getEducator() != null && records.pairs().stream()
                .anyMatch(p -> p.getMentor() == account.getEducator() || p.getMentee() == account.getEducator());
        return partner ? Relation.PARTNER : Relation.OTHER;
    }

    private static String readers(Mentorship pair, List<ContentKey> keys) {
        var names = keys.stream().filter(key -> key.getMentorship() == pair)
                .filter(key -> key.getRole() != AccountRole.COORDINATOR)
                .flatMap(key -> key.getGrants().stream()).map(KeyGrant::getAccount).distinct()
                .map(Sights::name).distinct().toList();
        return names.isEmpty() ? Messages.Register_noText : String.join(", ", names); //$NON-NLS-1$
    }

    private List<AccessEntry> acts(PersonalRecords records) throws CadreException {
        var ids = ids(records);
        return work.store().accessLog().read(Integer.MAX_VALUE).stream()
                .filter(entry -> ids.contains(entry.target())).toList();
    }

    private static Set<String> ids(PersonalRecords records) {
        var ids = new HashSet<String>();
        Stream.<List<? extends Element>> of(List.of(records.person()), records.pairs(), records.sessions(),
                records.accounts()).flatMap(List::stream).forEach(element -> ids.add(element.getUuid()));
        return ids;
    }
}
