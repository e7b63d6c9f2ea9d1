#!/bin/sh
# SPDX-License-Identifier: MIT
# Tháng trước: ai chưa nộp, và sổ tổng hợp. Im lặng khi đủ cả; mã thoát là mã xấu nhất. The previous month: who is
# missing, and the workbook. Prints nothing if all is complete; returns the worst exit status.
cd "${1:-/srv/giamsat}" || exit 3
month=$(date -d "$(date +%Y-%m-01) -1 day" +%Y-%m)
# Tháng 1 tổng hợp tháng 12 của năm trước, theo bộ chỉ tiêu của năm ấy nếu có giữ lại. In January the month is last
# year's December: its own programme counts, if it was kept.
programme="bo-chi-tieu-${month%-*}/programme.yaml"
[ -f "$programme" ] && export GIAMSAT_PROGRAMME="$programme"
giamsat status -q --period "$month"
worst=$?
giamsat rollup -q --no-wait --period "$month" -o "tong-hop-$month.xlsx"
status=$?
[ "$status" -gt "$worst" ] && worst=$status
exit "$worst"
