/** The naming service and event channels as object groups. */
package org.pleiad.groups.services;
