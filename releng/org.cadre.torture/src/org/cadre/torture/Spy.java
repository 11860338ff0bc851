/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.cadre.store.jdbc.Outcomes;
import org.eclipse.emf.ecore.EObject;

/** Tells what a commit is about to write before it does, and that it was written once it returned. */
final class Spy {

    /** The word for a root that is not there. */
    static final String GONE = "-";

    private final UnitOfWork work;
    private final Wire wire;

    private Spy(UnitOfWork work, Wire wire) {
        this.work = work;
        this.wire = wire;
    }

    /** A unit of work that is the same to everybody, but for telling. */
    static UnitOfWork on(UnitOfWork work, Wire wire) {
        var spy = new Spy(work, wire);
        return (UnitOfWork) Proxy.newProxyInstance(Spy.class.getClassLoader(),
                new Class<?>[] {UnitOfWork.class}, (proxy, method, arguments) -> spy.invoke(method, arguments));
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        boolean isCommit = method.getName().equals("commit");
        if (isCommit) {
            announce((CommitNote) arguments[0]);
        }
        try {
            var result = method.invoke(work, arguments);
            if (isCommit) {
                wire.say("ack", ((Commit) result).sequence());
            }
            return result;
        } catch (InvocationTargetException e) {
            if (isCommit && e.getCause() instanceof CadreException refusal) {
                wire.say(Outcomes.isUnknown(refusal) ? "unknown" : "refused", refusal.kind(), refusal.getMessage());
            }
            throw e.getCause();
        }
    }

    private void announce(CommitNote note) {
        var words = new ArrayList<Object>(List.of("try", note.revertible() ? 1 : 0));
        Set<Element> changed = work.changed();
        for (var root : changed) {
            words.add(root.getUuid() + '=' + (isThere(root) ? Canonical.digest(root) : GONE));
        }
        wire.say(words.toArray());
    }

    private static boolean isThere(EObject root) {
        return root.eResource() != null;
    }
}
