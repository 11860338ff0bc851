/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Grant;
import org.cadre.core.access.Level;
import org.cadre.core.access.Principal;
import org.cadre.core.edit.EditSession;
import org.cadre.core.roles.RoleNames;
import org.cadre.core.store.ProgramStore;
import org.cadre.model.AccountRole;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * What whoever works in the window may do, so that the window offers nothing that the store refuses.
 *
 * @param principal who works, and as what
 * @param accounts whether the database has accounts; without them whoever can open it may do everything
 */
public record Rights(Principal principal, boolean accounts) {

    /** Refuses absent parts. */
    public Rights {
        Objects.requireNonNull(principal);
    }

    /** Returns the rights of whoever opened a database. */
    public static Rights in(ProgramStore store) {
        return new Rights(store.principal(), store.protection().isActive());
    }

    /** Returns the rights of whoever opened the database of a session. */
    public static Rights in(EditSession session) {
        return in(session.work().store());
    }

    /** A condition for commands: whoever works may write every record of a class. */
    public static Predicate<EditSession> writing(EClass type) {
        return session -> in(session).writes(type);
    }

    /** A condition for commands: whoever works administers a database that has accounts. */
    public static Predicate<EditSession> administering() {
        return session -> in(session).accounts() && in(session).principal().is(AccountRole.ADMINISTRATOR);
    }

    /** Whether all records of a class may be written, so that new ones may be added. */
    public boolean writes(EClass type) {
        return !accounts || AccessRules.grant(type, principal.roles()).all() == Level.WRITE;
    }

    /** A condition for commands: whoever works may add records of a class, be it only to what is her own. */
    public static Predicate<EditSession> adding(EClass type) {
        return session -> in(session).adds(type);
    }

    /** Whether records of a class may be added, be it only to what is one's own. */
    public boolean adds(EClass type) {
        if (!accounts) {
            return true;
        }
        var grant = AccessRules.grant(type, principal.roles());
        return grant.all() == Level.WRITE || grant.related() == Level.WRITE || grant.self() == Level.WRITE;
    }

    /** Whether records of a class may be added, changed or taken away, be it only one's own. */
    public boolean touches(EClass type) {
        if (!accounts) {
            return true;
        }
        var grant = AccessRules.grant(type, principal.roles());
        return Stream.of(grant.all(), grant.related(), grant.self())
                .anyMatch(level -> level != Level.NONE && level != Level.READ);
    }

    /** Whether any records of a class may be read, be it only one's own. */
    public boolean sees(EClass type) {
        if (!accounts) {
            return true;
        }
        var grant = AccessRules.grant(type, principal.roles());
        return Stream.of(grant.all(), grant.related(), grant.self()).anyMatch(level -> level != Level.NONE);
    }

    /** Whether people are seen whole, so that what is missing about them is missing indeed. */
    public boolean seesPeopleWhole() {
        return !accounts || principal.is(AccountRole.COORDINATOR) || principal.is(AccountRole.MENTOR_LEAD);
    }

    /** Whether a feature of an object may be written. */
    public boolean writes(EObject owner, EStructuralFeature feature) {
        return !accounts || level(owner, feature) == Level.WRITE;
    }

    /** Whether a feature of an object may be read. */
    public boolean reads(EObject owner, EStructuralFeature feature) {
        return !accounts || level(owner, feature) != Level.NONE;
    }

    /** Says as what whoever works does so; for databases with accounts. */
    public String working() {
        return NLS.bind(Messages.Rights_working, RoleNames.one(principal.roles()), principal.displayName());
    }

    /** Says who may read records of a class. */
    public String readers(EClass type) {
        if (!accounts) {
            return Messages.Readers_noAccounts;
        }
        var all = roles(type, Grant::all);
        if (all.size() == AccountRole.values().length) {
            return Messages.Readers_everybody;
        }
        var related = without(roles(type, Grant::related), all);
        var own = without(without(roles(type, Grant::self), all), related);
        var text = RoleNames.many(all);
        text = related.isEmpty() ? text : NLS.bind(Messages.Readers_related, text, RoleNames.many(related));
        text = own.isEmpty() ? text : NLS.bind(Messages.Readers_own, text, RoleNames.many(own));
        return NLS.bind(Messages.Readers_sentence, text);
    }

    /** Says shortly who may read records of a class: by whom not, if that is fewer; for databases with accounts. */
    public String shortly(EClass type) {
        var all = roles(type, Grant::all);
        var others = without(EnumSet.allOf(AccountRole.class), all);
        if (others.isEmpty() || others.size() > 2) {
            return readers(type);
        }
        var some = without(roles(type, grant -> grant.related().or(grant.self())), all);
        var none = without(others, some);
        if (some.isEmpty()) {
            return NLS.bind(Messages.Readers_but, RoleNames.many(none));
        }
        return none.isEmpty() ? NLS.bind(Messages.Readers_onlyOwn, RoleNames.many(some))
                : NLS.bind(Messages.Readers_butOwn, RoleNames.many(none), RoleNames.many(some));
    }

    private Level level(EObject owner, EStructuralFeature feature) {
        var grant = AccessRules.grant(owner.eClass(), feature, principal.roles());
        return isOwn(EcoreUtil.getRootContainer(owner)) ? grant.self() : grant.all().or(
                grant.related() == Level.WRITE ? Level.READ : grant.related());
    }

    private boolean isOwn(EObject root) {
        return switch (root) {
            case Educator person -> isSelf(person);
            case Mentorship pair -> isSelf(pair.getMentor()) || isSelf(pair.getMentee());
            default -> false;
        };
    }

    private boolean isSelf(Educator person) {
        return person != null && principal.educator().filter(person.getUuid()::equals).isPresent();
    }

    private static Set<AccountRole> roles(EClass type, Function<Grant, Level> part) {
        var roles = EnumSet.noneOf(AccountRole.class);
        for (var role : AccountRole.values()) {
            if (part.apply(AccessRules.grant(type, Set.of(role))) != Level.NONE) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Set<AccountRole> without(Set<AccountRole> roles, Set<AccountRole> others) {
        var rest = EnumSet.noneOf(AccountRole.class);
        rest.addAll(roles);
        rest.removeAll(others);
        return rest;
    }
}
