/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.util.List;

import org.cadre.core.CadreException;

/**
 * Who can open a database at all, beside what the accounts in it say. A database in a folder keeps its key
 * there, locked with the secrets of each account; a server keeps logins. Ways in are added before, and former
 * ones taken away after the account in the database changed, so that at any moment one of the two fits.
 */
public interface Protection {

    /** Whether there is any: without it whoever reaches the database opens it. */
    boolean isActive();

    /**
     * Checks that whoever opened the database may let accounts in and keep them out.
     *
     * @throws CadreException of kind INPUT, saying who may, if not
     */
    default void checkKeeper() throws CadreException {
        // whoever administers accounts may
    }

    /**
     * Whether somebody logs in by that name already, account or not, for instance to another database on the
     * same server; {@link #admit} would give that login another password.
     */
    default boolean hasLogin(String account) throws CadreException {
        return false;
    }

    /**
     * Lets an account in with further secrets; those it had keep opening.
     *
     * @param account name of the account, regardless of case
     * @param secrets a passphrase, a recovery key, or both
     */
    void admit(String account, List<Secret> secrets) throws CadreException;

    /**
     * Takes from an account all ways in of the kind of this secret, but this one.
     *
     * @param account name of the account, regardless of case
     */
    void settle(String account, Secret secret) throws CadreException;

    /**
     * Takes from an account every way in.
     *
     * @param account name of the account, regardless of case
     */
    void dismiss(String account) throws CadreException;

    /** Returns what a database without protection has. */
    static Protection none() {
        return new NoProtection();
    }
}
