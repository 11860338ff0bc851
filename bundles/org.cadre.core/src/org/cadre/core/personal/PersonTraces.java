/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.Element;

/**
 * A service by which a module says what its own records know of a person, so that it is exported and erased
 * with her. Whoever keeps the name of an account, or free text in which somebody may be named, needs one.
 */
public interface PersonTraces {

    /**
     * Returns what a person is to be told of what the module knows about her: plain values by name, listed by
     * kind. Kinds without any are absent.
     */
    Map<String, List<Map<String, Object>>> told(UnitOfWork work, Educator person) throws CadreException;

    /** Says what erasing would do; changes nothing. */
    List<ErasureLine> plan(UnitOfWork work, ErasedPerson erased) throws CadreException;

    /**
     * Takes out of the module's records whatever says who she is. Called while she still has her name.
     *
     * @return the roots that were changed, so that history forgets what they were before
     */
    Collection<? extends Element> forget(UnitOfWork work, ErasedPerson erased) throws CadreException;
}
