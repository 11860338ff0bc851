/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;

/** Reads a value of an enumeration of the model, in any case. */
final class Literal {

    private Literal() {
    }

    static <E extends Enumerator> E of(String option, String text, List<E> values) throws CadreException {
        return values.stream().filter(one -> one.getLiteral().equalsIgnoreCase(text.strip())).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Literal_none, new Object[] {option,
                        text, values.stream().map(Enumerator::getLiteral)
                                .collect(Collectors.joining(", "))}))); //$NON-NLS-1$
    }
}
