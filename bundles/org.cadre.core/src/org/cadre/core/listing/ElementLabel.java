/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

/**
 * What to call an element of a module's own, as {@link ElementName} calls those of the base model. A module
 * adapts its elements to it by the platform's adapters ({@code org.eclipse.core.runtime.adapters}), since names
 * are also needed where nobody can inject a service.
 */
@FunctionalInterface
public interface ElementLabel {

    /** The name; never null or blank. */
    String text();
}
