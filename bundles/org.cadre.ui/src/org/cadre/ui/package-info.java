package org.cadre.ui;
