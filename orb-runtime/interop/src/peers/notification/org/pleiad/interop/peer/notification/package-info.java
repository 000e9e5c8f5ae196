/** A client of notification services that runs on any ORB for Java. */
package org.pleiad.interop.peer.notification;
