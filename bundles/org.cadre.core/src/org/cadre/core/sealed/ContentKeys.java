/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.ContentKey;
import org.cadre.model.KeyGrant;

/** The content keys of circles, and those of them that the present account can open. */
final class ContentKeys {

    /** The role of keys of comments, which the coordinators read. */
    static final AccountRole COMMENTS = AccountRole.COORDINATOR;
    /** The role of keys of what mentor and mentee write for each other. */
    static final AccountRole TEXTS = AccountRole.PARTICIPANT;

    private static final Comparator<ContentKey> NEWEST_FIRST = Comparator
            .comparing(ContentKey::getCreatedAt, Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    private final UnitOfWork work;
    private final KeyRing ring;
    private final Map<String, byte[]> opened = new HashMap<>();

    ContentKeys(UnitOfWork work, KeyRing ring) {
        this.work = work;
        this.ring = ring;
    }

    /** The account whose keys open; empty if there are none. */
    Optional<Account> me() throws CadreException {
        var id = ring.account();
        return id.isEmpty() ? Optional.empty() : work.find(Roots.ACCOUNTS, id.get());
    }

    /** The keys of a circle, newest first. */
    List<ContentKey> of(Circle circle) throws CadreException {
        return work.load(Roots.CONTENT_KEYS).stream().filter(key -> isOf(key, circle)).sorted(NEWEST_FIRST)
                .toList();
    }

    /**
     * The key with which the present account may seal for a circle: the newest that it can open and that
     * nobody has who left.
     */
    Optional<ContentKey> current(Circle circle) throws CadreException {
        var me = me().orElse(null);
        return of(circle).stream().filter(key -> isExclusive(key, circle, me) && open(key).isPresent())
                .findFirst();
    }

    /** Opens the key with that id; empty if it was not given to the present account. */
    Optional<byte[]> open(String id) throws CadreException {
        return work.find(Roots.CONTENT_KEYS, id).flatMap(this::open);
    }

    /**
     * Opens a key; empty if it was not given to the present account. The bytes stay with the keys: the
     * caller neither changes nor keeps them.
     */
    Optional<byte[]> open(ContentKey key) {
        if (!opened.containsKey(key.getUuid())) {
            key.getGrants().stream().filter(this::isMine).flatMap(grant -> Grants.open(grant, ring).stream())
                    .findFirst().ifPresent(bytes -> opened.put(key.getUuid(), bytes));
        }
        return Optional.ofNullable(opened.get(key.getUuid()));
    }

    /** Forgets all keys. */
    void close() {
        opened.values().forEach(bytes -> Arrays.fill(bytes, (byte) 0));
        opened.clear();
    }

    /**
     * Whether nobody has the key who must not read what is sealed with it.
     *
     * @param me the present account, which may keep what it writes to the coordinators
     */
    static boolean isExclusive(ContentKey key, Circle circle, Account me) {
        return key.getGrants().stream().map(KeyGrant::getAccount).allMatch(holder -> isPresent(holder, circle)
                || circle instanceof Circle.Coordinators && holder == me && me != null);
    }

    /** Whether somebody has the key who may not read any more; later readers do not get it then. */
    static boolean isRetired(ContentKey key, Circle circle) {
        return key.getGrants().stream().anyMatch(grant -> !isPresent(grant.getAccount(), circle)
                && !(circle instanceof Circle.Coordinators && isAuthor(grant)));
    }

    private static boolean isPresent(Account holder, Circle circle) {
        return holder != null && Accounts.canRead(holder) && Accounts.isMeant(holder, circle);
    }

    private static boolean isAuthor(KeyGrant grant) {
        return grant.getAccount() != null && Objects.equals(grant.getAccount().getName(), grant.getBy());
    }

    private boolean isMine(KeyGrant grant) {
        return grant.getAccount() != null && ring.account().equals(Optional.of(grant.getAccount().getUuid()));
    }

    private static boolean isOf(ContentKey key, Circle circle) {
        return switch (circle) {
            case Circle.Pair pair -> key.getMentorship() == pair.mentorship() && key.getRole() != COMMENTS;
            case Circle.Coordinators c -> key.getMentorship() == c.mentorship() && key.getRole() == COMMENTS;
        };
    }
}
