# The program's own marks, and one-coloured pictures from Debian's breeze-icon-theme (LGPL-3+), taken when building.
set(BREEZE_DIR /usr/share/icons/breeze/actions/22 CACHE PATH "Where breeze-icon-theme put its 22-pixel action icons")
set(breeze_icons
    appointment-new bookmarks configure contrast document-edit document-export document-import
    document-multiple document-new document-open document-open-folder document-open-recent
    document-print document-save document-save-as document-send draw-arrow-forward edit-clear
    edit-copy edit-cut edit-delete edit-find edit-paste edit-redo edit-undo flag format-text-bold
    format-text-italic go-down go-home go-next
    go-previous go-up help-about help-contents im-user languages list-add list-add-user list-remove
    mail-attachment mail-message media-playback-start object-locked office-chart-ring office-report story-editor
    system-users user-group-new user-group-properties vcs-diff view-calendar-day view-calendar-list view-calendar-month view-calendar-tasks
    view-catalog view-certificate view-filter view-fullscreen view-history view-list-details
    view-presentation view-preview view-refresh view-task wallet-open)
set(icon_files ${CMAKE_CURRENT_SOURCE_DIR}/icons/aarring.svg ${CMAKE_CURRENT_SOURCE_DIR}/icons/close.svg)
foreach(name ${breeze_icons})
    if(NOT EXISTS ${BREEZE_DIR}/${name}.svg)
        message(FATAL_ERROR "${BREEZE_DIR}/${name}.svg is missing: install breeze-icon-theme or set BREEZE_DIR")
    endif()
    # Some are links to other names; the copy is the picture itself.
    file(REAL_PATH ${BREEZE_DIR}/${name}.svg real)
    configure_file(${real} ${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.svg COPYONLY)
    list(APPEND icon_files ${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.svg)
endforeach()
foreach(file ${icon_files})
    get_filename_component(name ${file} NAME)
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name})
endforeach()
qt_add_resources(aarring_resources icons PREFIX /icons FILES ${icon_files})
