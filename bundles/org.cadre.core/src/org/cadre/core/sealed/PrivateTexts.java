/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import javax.crypto.AEADBadTagException;

import org.cadre.core.CadreException;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.cadre.model.ContentKey;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The private texts of a unit of work, as the account that opened the database finds them: what it can read,
 * what it can write, and to whom it can give the means to read. The database never has a text or a key that is
 * not encrypted.
 */
public final class PrivateTexts implements AutoCloseable {

    private final UnitOfWork work;
    private final Clock clock;
    private final Accounts accounts;
    private final ContentKeys keys;

    /** Reads and writes with the keys of the account that opened the store. */
    public PrivateTexts(UnitOfWork work) {
        this(work, work.store().keyRing(), Clock.systemUTC());
    }

    /** Reads and writes with those keys. */
    public PrivateTexts(UnitOfWork work, KeyRing ring, Clock clock) {
        this.work = work;
        this.clock = clock;
        this.accounts = new Accounts(work);
        this.keys = new ContentKeys(work, ring);
    }

    /** The account whose keys are used; empty without keys. */
    public Optional<Account> account() throws CadreException {
        return keys.me();
    }

    /** Who may read texts of a circle, and who of them can. */
    public Audience audience(Circle circle) throws CadreException {
        var readers = accounts.readers(circle);
        var key = key(circle);
        return new Audience(switch (circle) {
            case Circle.Pair pair -> pair.people().stream()
                    .map(person -> reader(PersonName.show(person), of(person, readers), key)).toList();
            case Circle.Coordinators c -> readers.stream()
                    .map(account -> reader(Names.of(account), List.of(account), key)).toList();
        });
    }

    /** Why the present account can write nothing for a circle; empty if it can. */
    public Optional<Refusal> refusal(Circle circle) throws CadreException {
        var me = keys.me();
        if (me.isEmpty() || me.get().getPublicKey() == null) {
            return Optional.of(accounts.all().isEmpty() ? Refusal.UNPROTECTED : Refusal.NO_KEYS);
        }
        return circle instanceof Circle.Pair && !Accounts.isMeant(me.get(), circle)
                ? Optional.of(Refusal.NOT_IN_PAIR) : Optional.empty();
    }

    /** Why the present account can write nothing into an element; empty if it can. */
    public Optional<Refusal> refusal(Element element) throws CadreException {
        var circle = Circle.of(element);
        return circle.isEmpty() ? Optional.of(Refusal.SEVERAL_PAIRS) : refusal(circle.get());
    }

    /**
     * Returns what seals texts for a circle, to be used in the next edit.
     *
     * @throws CadreException of kind INPUT where {@link #refusal} says why not
     */
    public SealedWriter writer(Circle circle) throws CadreException {
        var refusal = refusal(circle);
        if (refusal.isPresent()) {
            throw CadreException.input(RefusalText.of(refusal.get()));
        }
        var me = keys.me().orElseThrow();
        var current = keys.current(circle);
        if (current.isPresent()) {
            var bytes = keys.open(current.get()).orElseThrow();
            return new SealedWriter(work, current.get(), bytes, me.getUuid(), clock);
        }
        var bytes = TextCipher.newKey();
        return new SealedWriter(work, newKey(circle, bytes, me), bytes, me.getUuid(), clock);
    }

    /** Reads a feature of type SealedText. */
    public Reading read(Element element, EAttribute feature) throws CadreException {
        var stored = (String) element.eGet(feature);
        if (stored == null) {
            return new Reading.Nothing();
        }
        var parsed = SealedBox.parse(stored);
        if (parsed.isEmpty()) {
            return new Reading.Closed(Reading.Why.DAMAGED, "", null); //$NON-NLS-1$
        }
        var sealed = parsed.get();
        var author = author(sealed);
        var key = keys.open(sealed.key());
        if (key.isEmpty()) {
            return new Reading.Closed(isForMe(element) ? Reading.Why.NOT_GIVEN_YET : Reading.Why.FOR_OTHERS,
                    author, sealed.at());
        }
        try {
            var text = TextCipher.open(sealed, key.get(), Place.of(element, feature));
            return new Reading.Open(text, author, sealed.at());
        } catch (AEADBadTagException e) {
            return new Reading.Closed(Reading.Why.DAMAGED, author, sealed.at());
        }
    }

    /** To whom the present account can give keys of a circle. */
    public List<KeyOffer> offers(Circle circle) throws CadreException {
        return new KeyOffers(accounts, keys).find(circle);
    }

    /** Returns the edit that gives a key to a reader. */
    public Runnable give(KeyOffer offer) throws CadreException {
        var bytes = keys.open(offer.key()).orElseThrow();
        var by = keys.me().orElseThrow().getName();
        return () -> offer.key().getGrants()
                .add(Grants.make(offer.key(), bytes, offer.account(), by, now()));
    }

    /** Forgets what it opened. */
    @Override
    public void close() {
        keys.close();
    }

    private ContentKey newKey(Circle circle, byte[] bytes, Account me) throws CadreException {
        var key = CadreFactory.eINSTANCE.createContentKey();
        key.setUuid(UUID.randomUUID().toString()); // the copies are bound to it
        key.setCreatedAt(now());
        switch (circle) {
            case Circle.Pair pair -> mark(key, pair.mentorship(), ContentKeys.TEXTS);
            case Circle.Coordinators c -> mark(key, c.mentorship(), ContentKeys.COMMENTS);
        }
        Stream.concat(accounts.readers(circle).stream(), Stream.of(me)).distinct()
                .forEach(account -> key.getGrants().add(Grants.make(key, bytes, account, me.getName(), now())));
        return key;
    }

    /** The key that would be used now; empty if one would be made, for all who may read. */
    private Optional<ContentKey> key(Circle circle) throws CadreException {
        return switch (circle) {
            case Circle.Coordinators c -> Optional.empty();
            case Circle.Pair pair when isMeant(circle) -> keys.current(circle);
            case Circle.Pair pair -> keys.of(circle).stream().findFirst();
        };
    }

    private static void mark(ContentKey key, Mentorship mentorship, AccountRole role) {
        key.setMentorship(mentorship);
        key.setRole(role);
    }

    private static Audience.Reader reader(String name, List<Account> accounts, Optional<ContentKey> key) {
        if (accounts.isEmpty()) {
            return new Audience.Reader(name, Audience.Access.NO_ACCOUNT);
        }
        var reads = key.isEmpty() || accounts.stream().anyMatch(a -> Grants.of(key.get(), a).isPresent());
        return new Audience.Reader(name, reads ? Audience.Access.READS : Audience.Access.WAITS);
    }

    private static List<Account> of(Educator person, List<Account> accounts) {
        return accounts.stream().filter(a -> a.getEducator() == person).toList();
    }

    private boolean isForMe(Element element) throws CadreException {
        var circle = Circle.of(element);
        return circle.isPresent() && isMeant(circle.get());
    }

    private boolean isMeant(Circle circle) throws CadreException {
        var me = keys.me();
        return me.isPresent() && Accounts.isMeant(me.get(), circle);
    }

    private String author(SealedBox sealed) throws CadreException {
        return work.find(Roots.ACCOUNTS, sealed.author()).map(Names::of).orElse(""); //$NON-NLS-1$
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
