/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Forms about records of scheduling: fields that write into a draft, and a dialog around them. */
package org.cadre.scheduling.ui.form;
