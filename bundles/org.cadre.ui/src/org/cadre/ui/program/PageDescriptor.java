/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.ui.Icons;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * A page that some bundle contributes to the program editor.
 *
 * @param id stable name
 * @param name what its tab says
 * @param icon name of its icon in this bundle, one of {@link org.cadre.ui.Icons}
 * @param order its place, from the left
 * @param declaration where it was declared
 */
public record PageDescriptor(String id, String name, String icon, int order, IConfigurationElement declaration) {

    private static final String POINT = "org.cadre.ui.programPages"; //$NON-NLS-1$

    /** All pages that are installed, in their order. */
    public static List<PageDescriptor> all(IExtensionRegistry registry) {
        return Stream.of(registry.getConfigurationElementsFor(POINT)).map(PageDescriptor::of)
                .sorted(Comparator.comparingInt(PageDescriptor::order)).toList();
    }

    ProgramPage create() throws CoreException {
        return (ProgramPage) declaration.createExecutableExtension("class"); //$NON-NLS-1$
    }

    @SuppressWarnings("nls")
    private static PageDescriptor of(IConfigurationElement page) {
        return new PageDescriptor(page.getAttribute("id"), page.getAttribute("name"),
                Objects.requireNonNullElse(page.getAttribute("icon"), Icons.PROGRAM),
                Integer.parseInt(page.getAttribute("order")), page);
    }
}
